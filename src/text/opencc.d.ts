/** opencc-js ships its dictionaries without types: `from to|from to…`, alternatives after a space. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
