import { agendaItem } from '@/test/fixtures'
import { changeOf, itemSchema, newItemOf, valuesOf, type ItemValues } from './item-schema'

const values: ItemValues = { ...valuesOf(undefined), title: 'Akkoord met de hulpverleningszone?' }
const faults = (changed: Partial<ItemValues>) =>
  (itemSchema.safeParse({ ...values, ...changed }).error?.issues ?? []).map(({ path, message }) => [path[0], message])

it('leaves out what is empty in a new point', () => {
  expect(newItemOf(values)).toEqual({
    kind: 'discussion',
    title: 'Akkoord met de hulpverleningszone?',
    minutes: 15,
    triage: 'now',
    circle: 'directors',
    ready: true,
  })
})

it('takes the speaker with the organization, and forgets a presenter typed before', () => {
  const point = newItemOf({
    ...values,
    bringer: 'speaker',
    presenter: 'AD',
    speakerName: 'Commandant',
    speakerOrganization: 'Zone',
  })
  expect(point.speaker).toEqual({ name: 'Commandant', organization: 'Zone' })
  expect(point).not.toHaveProperty('presenter')
})

it('takes the address of a speaker, and of nobody else', () => {
  const typed = { ...values, speakerName: 'Commandant', speakerOrganization: 'Zone', speakerEmail: 'c@zone.example' }
  expect(newItemOf({ ...typed, bringer: 'speaker' }).speakerEmail).toBe('c@zone.example')
  expect(newItemOf({ ...typed, bringer: 'presenter' })).not.toHaveProperty('speakerEmail')
})

it('empties by null in a change, as a merge patch wants it', () => {
  const item = { ...agendaItem('a', 'Politiezone', 20), presenter: 'AD van Ieper' }
  expect(changeOf({ ...valuesOf(item), bringer: 'nobody' })).toMatchObject({
    note: null,
    presenter: null,
    speaker: null,
  })
})

it.each([
  [{ title: 'ab' }, ['title', 'errors.titleShort']],
  [{ minutes: 0 }, ['minutes', 'errors.minutes']],
  [{ minutes: 241 }, ['minutes', 'errors.minutes']],
  [{ bringer: 'presenter' as const }, ['presenter', 'errors.required']],
  [{ bringer: 'speaker' as const, speakerName: 'Commandant' }, ['speakerOrganization', 'errors.required']],
  [
    { bringer: 'speaker' as const, speakerName: 'C', speakerOrganization: 'Zone', speakerEmail: 'geen adres' },
    ['speakerEmail', 'errors.email'],
  ],
])('refuses %j', (changed, fault) => {
  expect(faults(changed)).toEqual([fault])
})
