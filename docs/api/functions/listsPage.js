const bounds = { minimum: 1, maximum: 200 }

/** What systems pull every night comes in larger pages. */
const usual = { listMinutes: 50 }

/** Lists of what one meeting has, which are short and given whole. */
const whole = new Set([
  'listAgendaItems',
  'listAgendaVersions',
  'listConvocations',
  'listCouncilMandates',
  'listRecipients',
  'listRemarks',
  'listSituationMessages',
  'listVotes',
])

export default function listsPage(operation, _options, context) {
  const { operationId = '', parameters = [] } = operation
  const schema = operation.responses?.['200']?.content?.['application/json']?.schema
  if (whole.has(operationId) || !schema?.properties || !('next' in schema.properties || 'pageSize' in schema.properties)) return []
  const fault = (message) => [{ message: `${operationId}: ${message}`, path: context.path }]
  const size = parameters.find(({ name }) => name === 'pageSize')
  if (!size) return fault('takes no pageSize')
  const wrong = Object.entries({ ...bounds, default: usual[operationId] ?? 20 }).filter(([key, value]) => size.schema?.[key] !== value)
  if (wrong.length > 0) return fault(`pageSize needs ${wrong.map(([key, value]) => `${key} ${value}`).join(', ')}`)
  return parameters.some(({ name }) => name === 'page' || name === 'after') ? [] : fault('takes neither page nor after')
}
