import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Mark } from '@/ui/wordmark'
import { listDemoAccounts } from './api'
import { About } from './about'
import { DemoAccounts } from './demo-accounts'
import { Delta } from './delta'
import './sign-in.css'
import { SignInForm } from './sign-in-form'
import { SignInPreferences } from './sign-in-preferences'

export function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useTranslation()
  const demo = useQuery(listDemoAccounts())
  return (
    <div className="gate">
      <title>{`${t('access.signIn')} – Doorstroom`}</title>
      <main className="gate-sheet" id="main">
        <header className="gate-head">
          <p className="gate-name">
            <Mark size={40} />
            Doorstroom
          </p>
          <p className="gate-lead">{t('access.lead')}</p>
          <Delta />
        </header>
        <section className="gate-form" aria-labelledby="sign-in">
          <h1 id="sign-in">{t('access.signIn')}</h1>
          <SignInForm onSignedIn={onSignedIn} />
        </section>
        {demo.data ? <DemoAccounts accounts={demo.data} onSignedIn={onSignedIn} /> : <About isShown={demo.isError} />}
      </main>
      <SignInPreferences />
    </div>
  )
}
