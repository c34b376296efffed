import { lazy, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { AccountPage } from './shared/account-page.tsx'
import { Loading } from './shared/loading.tsx'
import { ForRole, ForStaff, Home } from './shared/session.tsx'
import { SignInPage } from './shared/sign-in-page.tsx'

// Each area is a chunk of its own: a patient's phone never loads the clinician's pages.
const PatientArea = lazy(() => import('./patient/area.tsx').then((m) => ({ default: m.PatientArea })))
const ClinicianArea = lazy(() => import('./clinician/area.tsx').then((m) => ({ default: m.ClinicianArea })))
const EvaluatorArea = lazy(() => import('./evaluator/area.tsx').then((m) => ({ default: m.EvaluatorArea })))
const AdminArea = lazy(() => import('./admin/area.tsx').then((m) => ({ default: m.AdminArea })))

export function App() {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path="/" element={<Home />} />
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/patient/*" element={<ForRole role="patient">{(me) => <PatientArea me={me} />}</ForRole>} />
        <Route path="/clinician/*" element={<ForRole role="clinician">{(me) => <ClinicianArea me={me} />}</ForRole>} />
        <Route path="/evaluator/*" element={<ForRole role="evaluator">{(me) => <EvaluatorArea me={me} />}</ForRole>} />
        <Route path="/admin/*" element={<ForRole role="administrator">{(me) => <AdminArea me={me} />}</ForRole>} />
        <Route path="/account" element={<ForStaff>{(me) => <AccountPage me={me} />}</ForStaff>} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Routes>
    </Suspense>
  )
}
