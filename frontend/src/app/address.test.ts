import { parseSearch, stringifySearch } from './address'

it('keeps a number of a municipality a word', () => {
  expect(parseSearch('?municipality=36008&month=2026-11')).toEqual({ municipality: '36008', month: '2026-11' })
})

it('writes what it reads, and nothing for what is not chosen', () => {
  const search = { municipality: '36008', month: undefined, returnTo: '/flow?obligation=agenda' }
  expect(parseSearch(stringifySearch(search))).toEqual({ municipality: '36008', returnTo: '/flow?obligation=agenda' })
  expect(stringifySearch({})).toBe('')
})
