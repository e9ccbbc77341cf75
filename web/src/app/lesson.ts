// What there is to read: the list of the examples, and an example's lesson, with the quiz where it belongs.
import { type Example, examples, quiz } from "../session/chapter";
import { renderQuiz } from "./quiz";

const kQuizAfter = /-race$/;

export function renderContents(): HTMLElement {
  const list = document.createElement("ol");
  for (const example of examples) {
    const item = document.createElement("li");
    item.append(linkTo(example));
    list.append(item);
  }
  return list;
}

export function renderLesson(example: Example): DocumentFragment {
  const lesson = document.createRange().createContextualFragment(example.lesson);
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
