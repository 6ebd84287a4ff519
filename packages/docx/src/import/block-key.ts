/** What a block says, as text that can be compared: without ids, places of pictures, and the labels of notes. */
export function blockKey(block: unknown): string {
  return JSON.stringify(block, (key, value: unknown) => {
    if (key === 'id' || key === 'position') return undefined;
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    if (value.type === 'image') return { ...value, url: '' };
    return value.type === 'footnoteReference' ? { ...value, label: '' } : value;
  });
}
