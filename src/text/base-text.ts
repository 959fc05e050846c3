declare const brand: unique symbol;

/**
 * Text from which annotations were taken out, or which never had any. Conversion takes nothing else:
 * OpenCC's phrases only match in unbroken text (`乾(qián)隆` would become 干隆).
 */
export type BaseText = string & { readonly [brand]: 'BaseText' };
