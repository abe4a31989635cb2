import { body } from '@/test/fixtures'
import { proposal } from '@/test/fixtures-flow'
import { changeOf, newProposalOf, valuesOf } from './proposal-values'

it('starts from the conference and leaves out what is empty', () => {
  const values = { ...valuesOf(undefined, [{ ...body, id: 'x', kind: 'cluster' }, body]), title: 'Punt' }
  expect(newProposalOf(values)).toEqual({
    body: body.id,
    kind: 'discussion',
    title: 'Punt',
    minutes: 15,
    circle: 'directors',
    coProposers: [],
  })
})

it('empties by null what was emptied, and keeps a wished day until a meeting takes its place', () => {
  const values = valuesOf(proposal('a', { wishedOn: '2027-01-08' }), [body])
  const { note, ...change } = changeOf(values) as Record<string, unknown>
  expect(note).toBeNull()
  expect(change).toMatchObject({ title: 'Voorstel a', wishedMeeting: null, dossier: null })
  expect(change).not.toHaveProperty('wishedOn')
  expect(change).not.toHaveProperty('body')
  expect(changeOf({ ...values, wishedMeeting: 'm1' })).toMatchObject({ wishedMeeting: 'm1', wishedOn: null })
})
