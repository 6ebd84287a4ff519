import type { ExplanationArea } from './explanation.ts';

export const reading = {
  title: 'Reading the source',
  text: 'What keeps a document, or a part of it, from being read.',
  explanations: {
    'front-matter-invalid': {
      why: 'The lines between the two `---` are YAML. When they cannot be read, nothing of the document is made: its title, language and settings would be guesses.',
      example: {
        before: '---\ntitle: Ports: A history\n---\n\nShips came.\n',
        after: '---\ntitle: "Ports: A history"\n---\n\nShips came.\n',
      },
    },
    'front-matter-too-large': {
      why: 'Front matter holds a few facts about a document. A limit keeps a source that someone else wrote from costing minutes.',
    },
    'front-matter-type': {
      why: 'The key is known, but its value is of another kind than it takes. It is as if the key were not there.',
      example: {
        before: '---\ntitle: Ports\ntoc: perhaps\n---\n\nShips came.\n',
        after: '---\ntitle: Ports\ntoc: true\n---\n\nShips came.\n',
      },
    },
    'front-matter-unknown-key': {
      why: 'Nothing reads this key. Mostly it is a slip of the pen, and what it should have set is not set.',
      example: {
        before: '---\ntitle: Ports\nsubtitel: A history\n---\n\nShips came.\n',
        after: '---\ntitle: Ports\nsubtitle: A history\n---\n\nShips came.\n',
      },
    },
    'source-encoding': {
      why: 'Bytes that are no UTF-8 could be read in many ways, and most of them turn letters into others. Nothing is made rather than something wrong.',
    },
    'source-too-deep': {
      why: 'No reader follows so many levels, and programs that open the files stop working at such depths.',
    },
    'source-invalid-characters': {
      why: 'Control characters, halves of characters and the like have no place in XML or in text to be read: Word would call the file damaged. All other characters around them are kept.',
    },
    'json-invalid': {
      why: 'A source whose name ends in `.json` is a document as `octavo inspect` prints it. This one has another shape.',
      example: {
        file: 'article.json',
        before: '{ "type": "document", "children": [{ "type": "paragraf" }] }\n',
        after:
          '{\n  "type": "document",\n  "schemaVersion": 1,\n  "id": "document",\n  "metadata": { "authors": [], "keywords": [], "extra": {} },\n  "footnotes": [],\n  "children": [\n    {\n      "type": "paragraph",\n      "id": "p1",\n      "children": [{ "type": "text", "id": "t1", "value": "Ships came." }]\n    }\n  ]\n}\n',
      },
    },
    'plugin-failed': {
      why: 'A plugin for remark that the configuration names threw an error on this source, so what it leaves behind cannot be trusted, and nothing is made of the document.',
    },
    'source-skipped': {
      why: 'A folder is searched for sources without following links, and only regular files are read: a link may lead out of the project or in a circle, a device or pipe never ends.',
    },
  },
} satisfies ExplanationArea;
