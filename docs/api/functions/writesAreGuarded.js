/**
 * Writes that undo nobody's change when they come late: each says something of the caller's own, or makes what is not
 * there yet, and a repeat of it changes nothing.
 */
const unguarded = new Set([
  'acknowledgeDelivery',
  'answerReferral',
  'carryOverAgendaItem',
  'changeIntakeProposal',
  'choosePassword',
  'createFirstAdministrator',
  'endProposalSupport',
  'giveProxy',
  'reportCouncilMandate',
  'reportFollowUp',
  'revokeSignature',
  'signMinutes',
  'signOut',
  'supportProposal',
  'withdrawIntakeProposal',
])

const problems = ['412', '428']

export default function writesAreGuarded(path, _options, context) {
  return ['put', 'patch', 'delete'].flatMap((method) => {
    const operation = path[method]
    if (!operation || unguarded.has(operation.operationId)) return []
    const takes = (operation.parameters ?? []).some(({ name }) => name === 'If-Match')
    const missing = problems.filter((status) => !(status in operation.responses))
    if (takes && missing.length === 0) return []
    const what = takes ? `declares no ${missing.join(' and ')}` : 'takes no If-Match'
    return [{ message: `${operation.operationId} ${what}`, path: [...context.path, method] }]
  })
}
