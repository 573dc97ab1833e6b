using System;
using System.Text;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>a, b, ... z, aa, ab, ...</summary>
internal sealed class LetterPicture(char first) : IntegerPicture
{
    public override string Pattern => $"[{first}-{(char)(first + 25)}]+";

    public override double Read(string text)
    {
        var number = 0.0;
        foreach (var letter in text) number = (number * 26) + (letter - first + 1);
        return number;
    }

    protected override string FormatPositive(double number)
    {
        var letters = new StringBuilder();
        for (; number > 0; number = Math.Floor((number - 1) / 26)) letters.Insert(0, (char)(((number - 1) % 26) + first));
        return letters.ToString();
    }
}
