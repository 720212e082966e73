/** Given names that say nothing of the gender. From general knowledge; an entry here outranks the same entry in the other two lists. */
export const EITHER_GIVEN_NAMES = `
Addison Adrian Alex Alexis Ali Andrea Angel Ariel Ash Ashley Aubrey Avery Bailey Beckett Billie Blair Blake Brooklyn
Bryce Cameron Carey Carson Cary Casey Charli Charlie Chris Corey Cruz Dakota Dale Dallas Dana Darcy Dee Devon Dominique Drew
Eden Elliot Ellis Emerson Evan Finley Francis Frankie Gene Glenn Grey Harley Harper Hayden Hollis Honor Hunter Indiana Jackie
Jaime Jamie Jan Jaden Jayden Jean Jerry Jesse Jessie Jo Jody Jordan Jules Kai Kay Kelly Kelsey Kendall Kerry Kim Kit Kris Lane Lee
Leigh Leslie Logan London Lou Lynn Mackenzie Marion Marley Max Mel Micah Mo Morgan Nicky Nikita Noel Ocean Paris Parker Pat Payton
Peyton Phoenix Pat Presley Quinn Ray Reagan Reese Remy Rene Riley River Robbie Robin Rory Rowan Ryan Rylan Sage Sam Sammy Sandy
Sasha Sawyer Scout Shannon Shawn Shay Shiloh Sidney Sky Skye Skylar Skyler Spencer Stacy Stevie Storm Sydney Tatum Taylor Teddy Terry
Toby Toni Tracy Val Vivian Wren Wynn Yuki`;
