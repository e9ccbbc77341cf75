// A quiz alone in a frame.
import { renderQuiz } from "../look/quiz";
import type { Quiz } from "../session/chapter";
import type { HostLink } from "./host-link";

async function load(which: string): Promise<Quiz> {
  if (/^[\w-]+$/.test(which)) {
    const { quiz } = await import("../session/chapter");
    if (quiz === undefined) throw new Error(`The chapter ${which} has no quiz.`);
    return quiz;
  }
  const response = await fetch(new URL(which, document.baseURI), { credentials: "omit" });
  if (!response.ok) throw new Error(`${which}: ${response.status} ${response.statusText}`);
  const quiz: unknown = await response.json().catch(() => null);
  if (!isQuiz(quiz)) throw new Error(`${which} is no quiz: it needs a title, and questions with options.`);
  return quiz;
}

function isQuiz(json: unknown): json is Quiz {
  const quiz = json as Quiz | null;
  const isText = (value: unknown) => typeof value === "string";
  return (
    isText(quiz?.title) &&
    Array.isArray(quiz!.questions) &&
    quiz!.questions.every(
      (asked) =>
        isText(asked?.question) &&
        Array.isArray(asked.options) &&
        asked.options.every((option) => isText(option?.text) && isText(option.feedback)),
    )
  );
}

/** `which`: a chapter, or the address of a file such as a chapter's quiz.json. */
export async function showQuiz(place: HTMLElement, which: string, link: HostLink): Promise<void> {
  const quiz = await load(which);
  place.replaceChildren(
    renderQuiz(quiz, (question, option) =>
      link.send({ type: "quiz", question, option, correct: quiz.questions[question]!.options[option]!.correct === true }),
    ),
  );
}
