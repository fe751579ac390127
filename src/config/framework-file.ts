/** Whether a framework is named by its file. */
export function isFrameworkFile(name: string): boolean {
  return /^[./]|\.(ya?ml|json)$/.test(name);
}
