import { Candidates } from '../features/candidates/candidates'
import { ProfileForm } from '../features/profile/profile-form'
import './profile-screen.css'

/** What the project is like, and beside it the stacks that follow from it. */
export function ProfileScreen() {
  return (
    <main className="profile-screen">
      <div className="profile-screen-form">
        <ProfileForm />
      </div>
      <div className="profile-screen-candidates">
        <Candidates />
      </div>
    </main>
  )
}
