const narrow = new Set("iljtfrI.,;:'!|()[]{}/ -\u2019\u2018\u00a0");
const wide = new Set('mwMWQ@%\u2014');
const ideograph = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** About how wide text is in a text face, in parts of its size: characters are told apart by their kinds, not measured. */
export function textWidthEm(text: string): number {
  let em = 0;
  for (const character of text) {
    if (narrow.has(character)) em += 0.28;
    else if (wide.has(character)) em += 0.8;
    else if (character >= 'A' && character <= 'Z') em += 0.64;
    else if (ideograph.test(character)) em += 1;
    else em += 0.52;
  }
  return em;
}
