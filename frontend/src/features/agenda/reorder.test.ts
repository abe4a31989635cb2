import { inOrder, moveBeside, moveBy } from './reorder'

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const ids = (list: { id: string }[]) => list.map((item) => item.id).join('')

describe('moveBy', () => {
  it.each([
    ['b', -1, 'bacd'],
    ['b', 1, 'acbd'],
    ['a', -1, 'abcd'],
    ['d', 3, 'abcd'],
    ['x', 1, 'abcd'],
  ])('moves %s by %i', (id, offset, expected) => {
    expect(ids(moveBy(items, id, offset))).toBe(expected)
  })
})

describe('moveBeside', () => {
  it('keeps the order of several moved items', () => {
    expect(ids(moveBeside(items, new Set(['d', 'a']), 'b', 'after'))).toBe('badc')
  })
  it('leaves the list alone when an item is dropped on itself', () => {
    expect(ids(moveBeside(items, new Set(['a']), 'a', 'before'))).toBe('abcd')
  })
})

describe('inOrder', () => {
  it('puts the items in the order of the ids', () => {
    expect(ids(inOrder(items, ['d', 'b', 'a', 'c']))).toBe('dbac')
  })
  it('keeps what the ids do not name at the end, and forgets what is gone', () => {
    expect(ids(inOrder(items, ['c', 'x']))).toBe('cabd')
  })
})
