import type { ThemeSlide } from '@octavo/core';
import { levelSizePt } from '../../measure/paragraph-size.ts';
import { indentStepPt } from '../../measure/paragraphs-height.ts';
import { emuOf, hundredthsOf } from '../units.ts';

/** DrawingML has nine levels. */
export const levelCount = 9;

const bullets = ['•', '–', '•', '–', '•', '–', '•', '–', '•'] as const;

/** The space above an item of a level, as lists are measured. */
export function levelSpacePt(level: number): number {
  return level === 0 ? 6 : 3;
}

/** Left margin of a level's text. */
export function levelMarginPt(level: number): number {
  return (level + 1) * indentStepPt;
}

/** The styles of the nine list levels of a body. */
export function bodyLevels(slide: ThemeSlide, direction: 'ltr' | 'rtl'): string {
  return Array.from({ length: levelCount }, (_, level) => {
    const margin = emuOf(levelMarginPt(level));
    const space = hundredthsOf(levelSpacePt(level));
    return `<a:lvl${level + 1}pPr marL="${margin}" indent="${-emuOf(indentStepPt)}" ${directionAttributes(direction)}><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${space}"/></a:spcBef><a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="${bullets[level]}"/>${runDefaults(levelSizePt(level, slide), 'tx1', 'mn')}</a:lvl${level + 1}pPr>`;
  }).join('');
}

/** The default properties of runs at a level. */
export function runDefaults(sizePt: number, slot: string, font: 'mj' | 'mn', extra = ''): string {
  return `<a:defRPr sz="${hundredthsOf(sizePt)}"${extra} kern="1200"><a:solidFill><a:schemeClr val="${slot}"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;
}

export function directionAttributes(direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? 'algn="r" rtl="1"' : 'algn="l" rtl="0"';
}
