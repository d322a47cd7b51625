/** Letters and signs that scripts write in forms of their own. */

/** Letters of scripts that set no spaces between words, or that add endings to them, as Korean does. */
const joined = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u;

/** Whether a text has letters of a script whose words are found inside others. */
export const joinsWords = (text: string): boolean => joined.test(text);

/** Dashes of all lengths, and the sign for minus. */
export const dashes = /[\u2010-\u2015\u2212]/g;

/** Letters and signs as wide as Chinese ones. */
export const wideSigns = /[\uff01-\uff5e]/g;
/** How far their numbers are from those of the usual ones. */
const distance = 0xfee0;

/** Returns the usual form of a wide letter or sign; it takes as many characters. */
export const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - distance);
