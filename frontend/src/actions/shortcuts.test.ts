import { Sun } from 'lucide-react'
import type { Action } from './action'
import { ActionRegistry } from './action-registry'
import { isWriting, sequenceTime, ShortcutReader } from './shortcuts'

const action = (id: string, ...shortcuts: string[]): Action => ({
  id,
  name: id,
  section: 'page',
  icon: Sun,
  shortcuts,
  run: () => undefined,
})
const actions = [action('meetings', 'g m'), action('minutes', 'm'), action('search', '?', 'mod+k')]

it('reads single keys, combinations and sequences', () => {
  const reader = new ShortcutReader()
  expect(reader.read('?', 0, actions)?.id).toBe('search')
  expect(reader.read('mod+k', 10, actions)?.id).toBe('search')
  expect(reader.read('m', 20, actions)?.id).toBe('minutes')
  expect(reader.read('g', 30, actions)).toBeUndefined()
  expect(reader.read('m', 40, actions)?.id).toBe('meetings')
})

it('forgets the first key of a sequence after a while', () => {
  const reader = new ShortcutReader()
  reader.read('g', 0, actions)
  expect(reader.read('m', sequenceTime + 1, actions)?.id).toBe('minutes')
})

it('leaves letters to whoever writes', () => {
  document.body.innerHTML = '<input id="field"><button id="button"></button>'
  expect(isWriting(document.getElementById('field'))).toBe(true)
  expect(isWriting(document.getElementById('button'))).toBe(false)
})

it('offers what is on the screen and may be done', () => {
  const registry = new ActionRegistry()
  const page = Symbol('page')
  registry.put(page, [action('add', 'n'), { ...action('approve'), isVisible: false }])
  expect(registry.actions().map(({ id }) => id)).toEqual(['add'])
  registry.remove(page)
  expect(registry.actions()).toEqual([])
})
