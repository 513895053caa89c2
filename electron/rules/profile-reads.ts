import type { Profile } from '../../shared/model/profile'

/**
 * Keeps account of what was read of a profile. A check is a function of what it reads, so it finds the same under another
 * profile that says the same of that.
 */
export class ProfileReads {
  #profile: Profile
  readonly #read = new Set<PropertyKey>()
  #isWhole = false

  constructor(profile: Profile) {
    this.#profile = profile
  }

  /** The profile for a check: what is read of it is noted. */
  watched(): Profile {
    return new Proxy(this.#profile, {
      get: (profile, key): unknown => {
        this.#read.add(key)
        return Reflect.get(profile, key)
      },
      has: (profile, key) => {
        this.#read.add(key)
        return Reflect.has(profile, key)
      },
      ownKeys: (profile) => {
        this.#isWhole = true
        return Reflect.ownKeys(profile)
      },
    })
  }

  /** Goes on with another profile. @returns whether it says anything else of what was read so far. */
  moveTo(profile: Profile): boolean {
    const before = this.#profile
    this.#profile = profile
    return (
      this.#isWhole || [...this.#read].some((key) => Reflect.get(before, key) !== Reflect.get(profile, key))
    )
  }

  /** Starts over: nothing was read yet. */
  startOver(profile: Profile): void {
    this.#profile = profile
    this.#read.clear()
    this.#isWhole = false
  }
}
