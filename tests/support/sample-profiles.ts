import type { Level, Profile } from '../../shared/model/profile'

type Levels = readonly [Level, Level, Level, Level, Level, Level, Level, Level]

const profile = ([
  projectScale,
  teamPythonSkill,
  businessComplexity,
  performance,
  concurrency,
  maintenanceLifecycle,
  deploymentEnvironment,
  dataProcessing,
]: Levels): Profile => ({
  projectScale,
  teamPythonSkill,
  businessComplexity,
  performance,
  concurrency,
  maintenanceLifecycle,
  deploymentEnvironment,
  dataProcessing,
})

/** Ten projects that architects would recognise, with the stack that they would choose. */
export const sampleProfiles: readonly {
  readonly name: string
  readonly scheme: string
  readonly profile: Profile
}[] = [
  { name: 'a high-traffic API with a strong team', scheme: 'A', profile: profile([4, 5, 3, 5, 5, 3, 4, 2]) },
  {
    name: 'an asynchronous product of one good team',
    scheme: 'A',
    profile: profile([3, 4, 3, 4, 4, 3, 4, 2]),
  },
  { name: 'a B2B back office', scheme: 'B', profile: profile([3, 2, 5, 2, 2, 5, 2, 2]) },
  { name: 'a large enterprise core', scheme: 'B', profile: profile([4, 3, 5, 3, 2, 5, 3, 2]) },
  { name: 'an internal tool by beginners', scheme: 'C', profile: profile([1, 1, 1, 2, 1, 2, 1, 1]) },
  { name: 'a small shop on one machine', scheme: 'C', profile: profile([2, 2, 2, 2, 2, 2, 1, 1]) },
  { name: 'a feature platform for models', scheme: 'D', profile: profile([3, 4, 3, 3, 3, 3, 3, 5]) },
  { name: 'an analytics product', scheme: 'D', profile: profile([3, 3, 2, 3, 2, 3, 3, 5]) },
  { name: 'a cloud-native event system', scheme: 'E', profile: profile([5, 5, 3, 5, 5, 4, 5, 3]) },
  { name: 'a large distributed system', scheme: 'E', profile: profile([5, 4, 4, 4, 4, 4, 5, 2]) },
]
