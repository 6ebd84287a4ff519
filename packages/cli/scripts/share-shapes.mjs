// In V8 11.3, which is Node 20's, each object that a literal makes of a spread and further properties (`{ ...node, id }`) gets a hidden class
// of its own: it takes thirty times as long to make, and whoever reads it misses all that was learnt from the objects before. A long document
// is a hundred thousand such objects. Behind `...null` properties are copied one by one, and objects that are alike share a class.
import { parseAst } from 'rolldown/parseAst';

/** The same script, in ASCII, with `...null` before each spread that begins a literal and is not all of it. */
export function shareShapes(script) {
  const places = [];
  const visit = (node) => {
    if (node.type === 'ObjectExpression' && node.properties.length > 1) {
      const [first] = node.properties;
      if (first.type === 'SpreadElement') places.push(first.start);
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.filter(isNode).forEach(visit);
      else if (isNode(value)) visit(value);
    }
  };
  visit(parseAst(script, { lang: 'js', sourceType: 'commonjs' }));
  let from = 0;
  const parts = places
    .toSorted((a, b) => a - b)
    .map((place) => {
      const part = script.slice(from, place);
      from = place;
      return part;
    });
  return [...parts, script.slice(from)].join('...null,');
}

function isNode(value) {
  return typeof value === 'object' && value !== null && typeof value.type === 'string';
}
