/**
 * A header or a code as it is compared: lower case, without accents, spaces and signs, with æ, ø and å in one spelling whether
 * they were written «ø», «oe» or «o». `Fødselsnr.`, `FODSELSNR` and `Foedsels-nr` become the same.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[æä]|ae/g, 'e')
    .replace(/[øö]|oe/g, 'o')
    .replace(/aa/g, 'a')
    .replace(/%/g, 'prosent')
    .replace(/[^a-z0-9]/g, '');
}
