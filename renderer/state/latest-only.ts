/**
 * Asks one question at a time. Of the questions that come up while one is being answered, only the last is asked; an
 * answer that has been overtaken is not shown.
 *
 * @param ask answers a question; must not reject
 * @param show takes in the answer to the latest question
 */
export function latestOnly<Q extends object, A>(
  ask: (question: Q) => Promise<A>,
  show: (answer: A) => void,
): (question: Q) => void {
  const waiting: Q[] = []
  let busy = false

  const answerAll = async (): Promise<void> => {
    busy = true
    for (let question = waiting.pop(); question !== undefined; question = waiting.pop()) {
      waiting.length = 0
      const answer = await ask(question)
      if (waiting.length === 0) show(answer)
    }
    busy = false
  }
  return (question) => {
    waiting.push(question)
    if (!busy) void answerAll()
  }
}
