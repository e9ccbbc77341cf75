// The quiz: one choice each, with feedback at once.
import type { Quiz } from "../session/chapter";

export function renderQuiz(quiz: Quiz): HTMLElement {
  const root = document.createElement("section");
  root.className = "quiz";
  const title = document.createElement("h2");
  title.textContent = quiz.title;
  root.append(title);
  quiz.questions.forEach((question, number) => {
    const group = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = question.question;
    const feedback = document.createElement("p");
    feedback.setAttribute("role", "status");
    group.append(legend);
    for (const option of question.options) {
      const label = document.createElement("label");
      const input = document.createElement("input");
      input.type = "radio";
      input.name = `question-${number}`;
      input.addEventListener("change", () => {
        feedback.textContent = option.feedback;
        feedback.className = option.correct ? "right" : "wrong";
      });
      label.append(input, " ", option.text);
      group.append(label);
    }
    group.append(feedback);
    root.append(group);
  });
  return root;
}
