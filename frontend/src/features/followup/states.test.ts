import { followUp } from '@/test/fixtures-flow'
import { commonStates, nextStates, reportOf } from './states'

it('skips ahead and never goes back', () => {
  expect(nextStates('onCollegeAgenda')).toEqual(['inProgress', 'done', 'notApplicable', 'optedOut'])
  expect(nextStates('done')).toEqual([])
})

it('offers for several only what may follow each of them', () => {
  const rows = [followUp('a', { status: 'notStarted' }), followUp('b', { status: 'inProgress' })]
  expect(commonStates(rows)).toEqual(['done', 'notApplicable', 'optedOut'])
})

it('keeps the note when only the state changes', () => {
  expect(reportOf(followUp('a', { note: 'Op het college.' }), 'done')).toEqual({
    followUp: 'a',
    status: 'done',
    note: 'Op het college.',
  })
})
