/** Moves the item with `id` by `offset` places, staying inside the list. */
export function moveBy<T extends { id: string }>(items: readonly T[], id: string, offset: number): T[] {
  const from = items.findIndex((item) => item.id === id)
  const moved = items[from]
  if (!moved) return [...items]
  const to = Math.min(Math.max(from + offset, 0), items.length - 1)
  return items.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** Puts the items with `ids` before or after `targetId`, keeping their own order. */
export function moveBeside<T extends { id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  targetId: string,
  position: 'before' | 'after',
): T[] {
  if (ids.has(targetId)) return [...items]
  const moved = items.filter((item) => ids.has(item.id))
  const rest = items.filter((item) => !ids.has(item.id))
  const target = rest.findIndex((item) => item.id === targetId)
  if (target < 0) return [...items]
  return rest.toSpliced(position === 'before' ? target : target + 1, 0, ...moved)
}

/** The items in the order of `ids`; what `ids` does not name follows at the end, in its own order. */
export function inOrder<T extends { id: string }>(items: readonly T[], ids: readonly string[]): T[] {
  const places = new Map(ids.map((id, place) => [id, place]))
  const placeOf = ({ id }: T) => places.get(id) ?? ids.length
  return items.toSorted((one, other) => placeOf(one) - placeOf(other))
}
