/** The text of the reference document that Octavo writes: each kind of block once, saying what it is. */
export const sampleText = String.raw`---
title: Title
subtitle: Subtitle
author:
  - name: Author
    affiliation: Affiliation
date: 2026-01-01
abstract: The abstract, in its own style.
keywords: [change the styles, keep their names]
lang: en
toc: true
---

# Heading 1

The first paragraph below a heading. Change the styles of this document, its theme fonts and colours, its page, header and footer; its words are
not taken over.

Body text with *emphasis*, **strong words**, ~~struck out words~~, a [link](https://example.org/), a note[^note] and mathematics: $a^2 + b^2 = c^2$.

## Heading 2

- An item of a list
- Another
  - A level below
    - And one more

1. A numbered item
2. Another
   1. A level below

- [x] A task that is done
- [ ] A task that is open

### Heading 3

> A block quotation.

| Column | Number |
| --- | ---: |
| Text of a table | 1 |
| More of it | 2 |

: The caption of a table

~~~js
const code = 'a block of code'; // with a remark
~~~

> [!NOTE]
> A note.

> [!TIP]
> A tip.

> [!IMPORTANT]
> Something important.

> [!WARNING]
> A warning.

> [!CAUTION]
> A caution.

$$
\sum_{k=1}^{n} k = \frac{n(n+1)}{2}
$$

Term
: Its definition

---

#### Heading 4

##### Heading 5

###### Heading 6

[^note]: The text of a note.
`;
