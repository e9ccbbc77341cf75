// The chapter: its examples with their lessons, and the quiz.

export interface Example {
  /** "22-concurrency/05-channel" */
  id: string;
  title: string;
  code: string;
  lesson: string;
}

export interface QuizOption {
  text: string;
  correct?: boolean;
  feedback: string;
}
export interface QuizQuestion {
  question: string;
  options: QuizOption[];
}
export interface Quiz {
  title: string;
  questions: QuizQuestion[];
}

const programs = import.meta.glob<string>("../../examples/*/*.go", { query: "?raw", import: "default", eager: true });
const lessons = import.meta.glob<string>("../../examples/*/*.md", { import: "default", eager: true });
const quizzes = import.meta.glob<Quiz>("../../examples/*/quiz.json", { import: "default", eager: true });

export const examples: Example[] = Object.keys(programs)
  .sort()
  .map((path) => {
    const id = path.replace("../../examples/", "").replace(/\.go$/, "");
    const lesson = lessons[path.replace(/\.go$/, ".md")] ?? "";
    const title = /<h1[^>]*>(.*?)<\/h1>/.exec(lesson)?.[1] ?? id;
    return { id, title, code: programs[path]!, lesson };
  });

export const quiz: Quiz | undefined = Object.values(quizzes)[0];
