/** Rows that have no address of their own, for they are only listed. */
const rows = new Set(['listDemoAccounts', 'listRecipients', 'listSignatures'])

export default function everyItemHasHref(operation, _options, context) {
  const schema = operation.responses?.['200']?.content?.['application/json']?.schema
  const items = schema?.properties?.items
  if (!operation.operationId?.startsWith('list') || rows.has(operation.operationId) || !schema) return []
  if (items?.type !== 'array') return [{ message: `${operation.operationId} answers no items`, path: context.path }]
  return 'href' in (items.items?.properties ?? {})
    ? []
    : [{ message: `an item of ${operation.operationId} has no href`, path: context.path }]
}
