const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters that XML 1.0 cannot hold (§2.2): controls, lone surrogates, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Replaces XML's five entities and numeric references; `undefined` when there is any other. */
export function resolveXmlReferences(text: string): string | undefined {
  let isSound = true;
  const resolved = text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));|&/gi,
    (_, decimal, hex, name) => {
      if (name !== undefined && Object.hasOwn(named, name)) return named[name] ?? '';
      const code = decimal === undefined ? Number.parseInt(hex ?? 'x', 16) : Number(decimal);
      if (code >= 1 && code <= 0x10_ff_ff) return String.fromCodePoint(code);
      isSound = false;
      return '';
    },
  );
  return isSound ? resolved.replace(impossible, '') : undefined;
}
