const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that stay. */
export const allowedElements = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker title desc image
`);

/** Elements whose place a group takes: links lead nowhere in a picture, and the first branch that is left is shown. */
export const elementsMadeGroups = words('a switch');

/** What editors keep for themselves; its loss is not worth a word. */
export const unmentionedElements = words('metadata style view cursor');

/** Elements that hold text; elsewhere text is white space. */
export const textElements = words('text tspan textPath title desc');

/** Properties of SVG that may stand as attributes, in style attributes and in style sheets (SVG 1.1, appendix N). */
export const presentationProperties = words(`
  alignment-baseline baseline-shift clip-path clip-rule color direction display dominant-baseline fill
  fill-opacity fill-rule font-family font-size font-stretch font-style font-variant font-weight letter-spacing marker-end
  marker-mid marker-start mask opacity overflow paint-order shape-rendering stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-anchor text-decoration text-rendering unicode-bidi visibility word-spacing writing-mode image-rendering
`);

/** Attributes whose value is one length or number, or a list of them. */
export const numericAttributes = words(`
  x y x1 y1 x2 y2 width height r rx ry cx cy fx fy fr dx dy rotate points offset refX refY markerWidth markerHeight
  pathLength textLength startOffset viewBox
`);

/** Presentation properties whose numbers are checked, too. */
export const numericProperties = words(`
  font-size letter-spacing word-spacing stroke-width stroke-dasharray stroke-dashoffset stroke-miterlimit opacity
  fill-opacity stroke-opacity stop-opacity
`);

/** Attributes whose value is a word or two. */
export const keywordAttributes = words(`
  id gradientUnits patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits markerUnits orient
  preserveAspectRatio spreadMethod lengthAdjust method spacing side xml:space xml:lang
`);

/** Attributes that hold lists of transformations. */
export const transformAttributes = words('transform gradientTransform patternTransform');
