// What there is to read: the list of the reader's programs, and an example's lesson, with the quiz where it belongs.
import { renderQuiz } from "../look/quiz";
import { type Example, examples, quiz } from "../session/chapter";
import { ownPrograms } from "../session/own-programs";
import { store } from "./store";

const kQuizAfter = /-race$/;
const kTime = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** The reader's own, in place of what is there. */
export function showOwnPrograms(place: HTMLElement): void {
  const items = ownPrograms(store).map(({ id, title, at }) => {
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = title;
    link.title = kTime.format(at);
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  const heading = document.createElement("h2");
  heading.textContent = "Your programs";
  const list = document.createElement("ol");
  list.append(...items);
  place.replaceChildren(...(items.length === 0 ? [] : [heading, list]));
}

export function renderLesson(example: Example): DocumentFragment {
  const lesson = document.createRange().createContextualFragment(example.lesson);
  if (!examples.includes(example)) return lesson;
  const place = document.createElement("p");
  place.className = "place";
  place.textContent = `${examples.indexOf(example) + 1} of ${examples.length}`;
  lesson.prepend(place);
  if (quiz !== undefined && kQuizAfter.test(example.id)) lesson.append(renderQuiz(quiz));
  lesson.append(renderTurn(examples.indexOf(example)));
  return lesson;
}

// On to the next, and back.
function renderTurn(number: number): HTMLElement {
  const turn = document.createElement("nav");
  turn.className = "turn";
  turn.ariaLabel = "Next and previous example";
  const previous = examples[number - 1];
  const next = examples[number + 1];
  if (previous !== undefined) turn.append(linkTo(previous, "prev", "← "));
  if (next !== undefined) turn.append(linkTo(next, "next", "", " →"));
  return turn;
}

function linkTo(example: Example, rel = "", before = "", after = ""): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `#${example.id}`;
  link.rel = rel;
  link.innerHTML = before + example.title + after;
  return link;
}
