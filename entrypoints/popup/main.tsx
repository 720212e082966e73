document.title = 'Second Source';
