/** An address within the site that `siteUrl` names; as it is when the site's address is not known. */
export function siteAddress(address: string, siteUrl: string): string {
  return siteUrl === '' ? address : new URL(address, withSlash(siteUrl)).href;
}

/** The address of a folder ends in a slash; what is named after it goes below. */
function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
