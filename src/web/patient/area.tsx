import { Route, Routes } from 'react-router'
import type { Me } from '../../core/rest.ts'
import { Loading } from '../shared/loading.tsx'
import { useLanguage } from '../shared/use-language.ts'
import { ChatPage } from './chat-page.tsx'
import { ConsentPage } from './consent-page.tsx'
import { TalkPage } from './talk-page.tsx'
import { TalksPage } from './talks-page.tsx'
import './patient.css'

export function PatientArea({ me }: { me: Me }) {
  if (!useLanguage(me.locale)) return <Loading />
  return (
    <Routes>
      <Route path="consent" element={<ConsentPage me={me} />} />
      <Route path="talks" element={<TalksPage me={me} />} />
      <Route path="talks/:encounterId" element={<TalkPage me={me} />} />
      <Route path="*" element={<ChatPage me={me} />} />
    </Routes>
  )
}
