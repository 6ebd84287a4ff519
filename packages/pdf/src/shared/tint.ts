/** A colour thinned with white; `part` is how much of it is left. */
export function tint(color: string, part: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const thinned = channels.map((channel) => Math.round(255 - (255 - channel) * part));
  return `#${thinned.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
