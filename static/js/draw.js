// Draws, part by part while there is nothing else to do, what the style sheet leaves undrawn below
// a phone's first view (layout.css): a jump down, a search in the page or a picture of it then finds
// everything. Without this script each part is drawn when somebody comes near.

const UNDRAWN = ".hero ~ .band, .related, .standing";
const parts = [...document.querySelectorAll(UNDRAWN)];
const later = window.requestIdleCallback ?? ((task) => setTimeout(task, 100)); // Safari has none

function draw() {
  parts.shift()?.classList.add("drawn");
  if (parts.length) later(draw);
}

addEventListener("load", () => later(draw));
