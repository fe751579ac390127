/** Text that a terminal opens an address from (OSC 8); an address that is none, or holds what would end the sequence, is left out. */
export function link(url: string | undefined, text: string, isOn: boolean): string {
  if (!isOn || url === undefined || !/^(?:https?|file):\/\/[\u0021-\u007E]+$/.test(url)) return text;
  return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}
