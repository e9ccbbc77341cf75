// The quiz: one choice each, with feedback at once.
import type { Quiz, QuizQuestion } from "../session/chapter";

/** `answered`: gets the numbers, from 0, of the question and of the option that was chosen. */
type Answered = (question: number, option: number) => void;

export function renderQuiz(quiz: Quiz, answered: Answered = () => {}): HTMLElement {
  const root = document.createElement("section");
  root.className = "quiz";
  const title = document.createElement("h2");
  title.textContent = quiz.title;
  root.append(title, ...quiz.questions.map((question, number) => renderQuestion(question, number, answered)));
  return root;
}

function renderQuestion(question: QuizQuestion, number: number, answered: Answered): HTMLElement {
  const group = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = question.question;
  const feedback = document.createElement("p");
  feedback.setAttribute("role", "status");
  const options = question.options.map((option, index) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = `question-${number}`;
    input.addEventListener("change", () => {
      feedback.textContent = option.feedback;
      feedback.className = option.correct ? "right" : "wrong";
      answered(number, index);
    });
    const text = document.createElement("span");
    text.textContent = option.text;
    label.append(input, text);
    return label;
  });
  group.append(legend, ...options, feedback);
  return group;
}
