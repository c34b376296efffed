/** The messages of a list, one a line. */
export function lines(list: string): readonly string[] {
  return list.trim().split('\n')
}
