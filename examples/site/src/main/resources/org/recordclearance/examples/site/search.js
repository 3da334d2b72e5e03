"use strict";
// Finds entries that have every word that was typed: in their name before in their text.
(function () {
  const field = document.getElementById("search");
  const found = document.getElementById("found");
  const most = 25;

  function rank(entry, words) {
    const name = entry.name.toLowerCase();
    const text = entry.words.toLowerCase();
    if (!words.every((word) => name.includes(word) || text.includes(word))) {
      return 0;
    }
    return 1 + words.filter((word) => name.includes(word)).length + (name === words.join(" ") ? 9 : 0);
  }

  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const ranked = words.length === 0 ? [] : searchIndex
      .map((entry) => ({ entry, rank: rank(entry, words) }))
      .filter((each) => each.rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, most);
    found.replaceChildren(...ranked.map((each) => {
      const link = document.createElement("a");
      link.href = field.dataset.root + each.entry.place;
      link.textContent = each.entry.name;
      const item = document.createElement("li");
      item.append(link);
      return item;
    }));
    if (words.length > 0 && ranked.length === 0) {
      const item = document.createElement("li");
      item.textContent = "Nothing found.";
      found.append(item);
    }
  });
})();
