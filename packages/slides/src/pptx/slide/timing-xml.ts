/** What appears with a press of the key: a shape, or some of its paragraphs (0-based, both included). */
export interface StepTarget {
  readonly shapeId: number;
  readonly paragraphs?: { readonly from: number; readonly to: number };
}

const conditions = '<p:stCondLst><p:cond delay="0"/></p:stCondLst>';

/**
 * The steps in which a slide's content appears (ISO/IEC 29500-1 §19.5): each press of the key makes one step's targets visible, all at once,
 * as *Appear* does.
 */
export function timingXml(steps: readonly (readonly StepTarget[])[]): string {
  const shown = steps.filter((targets) => targets.length > 0);
  if (shown.length === 0) return '';
  let id = 2;
  const next = (): number => {
    id += 1;
    return id;
  };
  const effect = ({ shapeId, paragraphs }: StepTarget, index: number): string => {
    const text =
      paragraphs === undefined
        ? `<p:spTgt spid="${shapeId}"/>`
        : `<p:spTgt spid="${shapeId}"><p:txEl><p:pRg st="${paragraphs.from}" end="${paragraphs.to}"/></p:txEl></p:spTgt>`;
    const group = paragraphs === undefined ? '' : ' grpId="0"';
    return `<p:par><p:cTn id="${next()}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold"${group} nodeType="${index === 0 ? 'clickEffect' : 'withEffect'}">${conditions}<p:childTnLst><p:set><p:cBhvr><p:cTn id="${next()}" dur="1" fill="hold">${conditions}</p:cTn><p:tgtEl>${text}</p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>`;
  };
  const clicks = shown
    .map((targets) => {
      const [outer, inner] = [next(), next()];
      return `<p:par><p:cTn id="${outer}" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst><p:par><p:cTn id="${inner}" fill="hold">${conditions}<p:childTnLst>${targets.map(effect).join('')}</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>`;
    })
    .join('');
  const built = new Set(
    shown.flat().flatMap(({ shapeId, paragraphs }) => (paragraphs === undefined ? [] : [shapeId])),
  );
  const builds = [...built].map((shapeId) => `<p:bldP spid="${shapeId}" grpId="0" build="p"/>`).join('');
  const move = (event: string): string =>
    `<p:cond evt="${event}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>`;
  return `<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${clicks}</p:childTnLst></p:cTn><p:prevCondLst>${move('onPrev')}</p:prevCondLst><p:nextCondLst>${move('onNext')}</p:nextCondLst></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst>${builds === '' ? '' : `<p:bldLst>${builds}</p:bldLst>`}</p:timing>`;
}
