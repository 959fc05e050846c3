/** The line over a link farm. */
export const FARM_LINE: RegExp = /以下.{1,9}感兴趣/;
