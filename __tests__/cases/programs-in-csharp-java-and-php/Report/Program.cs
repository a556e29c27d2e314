System.Console.WriteLine("Report");
