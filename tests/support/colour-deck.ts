/** A deck in which words of every colour stand on every ground that a deck has. */
export const colourDeck = `---
marp: true
footer: At the foot
---

# Colours

A subtitle

---

## Words

Words with a [link](https://example.org/), \`code\`, ==marked==, *emphasis*, a note[^1] and a key ++Ctrl++.

1. One
   - deeper

[^1]: Said.

---

## Code

\`\`\`ts
// A comment
export const total: number = sum("text", 42) + other.value;
\`\`\`

---

## Table

| A [link](https://example.org/) | B |
| --- | --: |
| \`code\` | 1 |
| [link](https://example.org/) | 2 |
| plain | 3 |

Table: A caption

---

## Chart

\`\`\`chart
kind: column
title: Shares
categories: [Ash, Beech, Cedar]
series:
  - { name: One, values: [1, 2, 3] }
  - { name: Two, values: [3, 2, 1] }
  - { name: Three, values: [2, 3, 2] }
\`\`\`

---

## Remarks

> [!NOTE]
> A [link](https://example.org/) and \`code\`.

> [!TIP]
> Words.

---

## More remarks

> [!IMPORTANT]
> Words.

> [!WARNING]
> A [link](https://example.org/).

---

## Last remark

> [!CAUTION]
> Words.

---

## Quoted

> Words of somebody else, with a [link](https://example.org/).

---

<!-- _class: invert -->

## Turned round

Words with a [link](https://example.org/), \`code\` and ==marked==.

- a

---

<!-- _backgroundColor: navy -->

## On dark blue

Words with a [link](https://example.org/), \`code\` and ==marked==.

- a

\`\`\`ts
// A comment
const total: number = sum("text", 42);
\`\`\`

---

<!-- _backgroundColor: yellow -->

## On yellow

Words with a [link](https://example.org/), \`code\` and ==marked==.

> [!WARNING]
> Words and a [link](https://example.org/).

| Head | B |
| --- | --: |
| [link](https://example.org/) | 2 |
| plain | 3 |

---

<!-- _backgroundColor: gray -->

## On grey

Words with a [link](https://example.org/), \`code\` and ==marked==.

- a

> Words of somebody else

| Head | B |
| --- | --: |
| [link](https://example.org/) | 2 |
| plain | 3 |

---

<!-- _backgroundColor: black -->
<!-- _color: "#ffd080" -->

## In a colour of its own

Words with a [link](https://example.org/), \`code\` and ==marked==.

- a

| Head | B |
| --- | --: |
| plain | 3 |

\`\`\`ts
// A comment
const total: number = sum("text", 42);
\`\`\`

---

# The end
`;
