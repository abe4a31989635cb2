import { useNavigate, useParams } from '@tanstack/react-router'
import { WebhookPage } from '@/features/webhook/webhook-page'

export function WebhookRoute() {
  const { webhookId } = useParams({ from: '/signed-in/administration/webhooks/$webhookId' })
  const navigate = useNavigate()
  return <WebhookPage id={webhookId} onRemoved={() => navigate({ to: '/webhooks' })} />
}
