import { useMutation } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DemoAccount, DemoAccounts as Accounts } from '@/api/types'
import { signIn } from './api'
import { SignInProblem } from './sign-in-problem'

interface Props {
  accounts: Accounts
  onSignedIn: () => Promise<void>
}

/** In demo mode every account is known: one press and you sit on that chair. */
export function DemoAccounts({ accounts, onSignedIn }: Props) {
  const { t } = useTranslation()
  const entering = useMutation({
    mutationFn: (userName: string) => signIn(userName, accounts.password),
    onSuccess: onSignedIn,
  })
  return (
    <section className="gate-demo" aria-labelledby="demo">
      <h2 id="demo">{t('access.demo.title')}</h2>
      <p className="muted">{t('access.demo.lead', { password: accounts.password })}</p>
      <SignInProblem error={entering.error} />
      {byRegion(accounts.items).map(([region, ofRegion]) => (
        <div key={region} className="gate-region">
          <h3>{region === '' ? t('access.demo.house') : region}</h3>
          <ul className="gate-accounts">
            {ofRegion.map(({ userName, name, role }) => (
              <li key={userName}>
                <Button
                  className="gate-account"
                  onPress={() => {
                    if (!entering.isPending) entering.mutate(userName)
                  }}
                >
                  <span className="gate-account-name">{name}</span>
                  <span className="muted small">{t(`roles.${role}`)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function byRegion(items: readonly DemoAccount[]): [string, DemoAccount[]][] {
  const regions = new Map<string, DemoAccount[]>()
  for (const item of items) regions.set(item.region ?? '', [...(regions.get(item.region ?? '') ?? []), item])
  // whoever belongs to no region runs the house, and comes last
  return [...regions].sort(([one], [other]) => Number(one === '') - Number(other === ''))
}
