/** A title of so many characters, which no other is. */
function title(number: number, length = 300): string {
  return Array.from({ length: 60 }, (_, index) => `overlong ${index} title ${number}`)
    .join(' ')
    .slice(0, length);
}

/** A deck whose titles are too long for every layout that has one. */
export const longTitlesDeck = `---
title: ${title(0)}
slide-level: 2
---

# ${title(1)}

## ${title(2)}

- One
- Two

## ${title(3)}

| Name | Count |
| ---- | ----- |
| One  | 1     |

## ${title(4)}

:::: columns
::: column
Words at the left
:::
::: column
Words at the right
:::
::::

## ${title(5)}

\`\`\`js
done();
\`\`\`

# ${title(6)}

A few words under the title of a part.

## ${'Wort'.repeat(75)}

- One
- Two

## ${'长标题文字'.repeat(60)}

- One
- Two

## ${title(7, 120)}

- One
- Two
`;
