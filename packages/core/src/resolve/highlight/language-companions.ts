import type { LanguageName } from './language-loaders.ts';

/** Languages that stand within others (a script in HTML, a session in a shell) and are coloured there, too. */
export const languageCompanions: Partial<Readonly<Record<LanguageName, readonly LanguageName[]>>> = {
  asciidoc: ['xml'],
  coffeescript: ['javascript'],
  django: ['xml'],
  dockerfile: ['bash'],
  erb: ['xml', 'ruby'],
  haml: ['ruby'],
  handlebars: ['xml'],
  http: ['json', 'xml'],
  javascript: ['xml', 'css'],
  markdown: ['xml'],
  php: ['xml'],
  'python-repl': ['python'],
  qml: ['xml'],
  shell: ['bash'],
  twig: ['xml'],
  typescript: ['xml', 'css'],
  xml: ['css', 'javascript'],
  yaml: ['ruby'],
};
